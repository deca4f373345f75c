using WipoMatch.Modules;

[assembly: Module(
    Name = "Search",
    Description = "Finds stories, needs, offers, organizations, initiatives and pages by their words, in six languages.",
    Category = "Content",
    Dependencies = ["WipoMatch.Concepts", "WipoMatch.TextAnalysis"])]
