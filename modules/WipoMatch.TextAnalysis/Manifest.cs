using WipoMatch.Modules;

[assembly: Module(
    Name = "Text analysis",
    Description = "Cuts texts of six languages into words and stems, for whoever searches or compares them.",
    Category = "Content")]
