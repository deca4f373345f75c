using WipoMatch.Modules;

[assembly: Module(
    Name = "Tour",
    Description = "Short tasks by which a visitor of a demonstration tries what people do on the platform.",
    Category = "Demonstration",
    Dependencies = ["WipoMatch.Members"])]
