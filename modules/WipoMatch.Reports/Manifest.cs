using WipoMatch.Modules;

[assembly: Module(
    Name = "Reports",
    Description = "Counts what the platform is doing and shows it on the home page, with the definition of each figure.",
    Category = "Content")]
