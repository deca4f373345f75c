using WipoMatch.Modules;

[assembly: Module(
    Name = "Stories",
    Description = "The home page, success stories and best practices, theme pages and country pages.",
    Category = "Content",
    Dependencies = [])]
