using WipoMatch.Modules;

[assembly: Module(
    Name = "Matching",
    Description = "Needs and offers find each other across six languages, with reasons.",
    Category = "Cooperation",
    Dependencies = ["WipoMatch.Concepts"])]
