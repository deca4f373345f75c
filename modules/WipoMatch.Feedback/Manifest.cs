using WipoMatch.Modules;

[assembly: Module(
    Name = "Feedback",
    Description = "What visitors say about the site, reports of problems, and the desk on which staff read and answer them.",
    Category = "People",
    Dependencies = ["WipoMatch.Notifications"])]
