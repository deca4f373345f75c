using WipoMatch.Modules;

[assembly: Module(
    Name = "Setup",
    Description = "The first page of a new site: its name, its language and its first administrator.",
    Category = "Infrastructure",
    Dependencies = ["WipoMatch.Members"])]
