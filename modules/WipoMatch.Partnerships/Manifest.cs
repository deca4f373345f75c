using WipoMatch.Modules;

[assembly: Module(
    Name = "Partnerships",
    Description = "The register of cooperation initiatives, their modes, and the figures and maps drawn from it.",
    Category = "Cooperation",
    Dependencies = [])]
