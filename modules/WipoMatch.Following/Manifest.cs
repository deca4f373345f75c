using WipoMatch.Modules;

[assembly: Module(
    Name = "Following",
    Description = "Searches that people follow: once a day they are told what is new in them.",
    Category = "Content",
    Dependencies = ["WipoMatch.Notifications"])]
