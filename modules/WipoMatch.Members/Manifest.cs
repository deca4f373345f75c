using WipoMatch.Modules;

[assembly: Module(
    Name = "Members",
    Description = "Accounts of people: signing in, sessions, a second step for staff, and who speaks for which organization.",
    Category = "People",
    Dependencies = ["WipoMatch.Notifications"])]
