using WipoMatch.Modules;

[assembly: Module(
    Name = "Concepts",
    Description = "Notions with words and definitions in six languages, and what texts are about in terms of them.",
    Category = "Content",
    Dependencies = ["WipoMatch.Taxonomies", "WipoMatch.TextAnalysis"])]
