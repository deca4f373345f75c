using WipoMatch.Modules;

[assembly: Module(
    Name = "Translations",
    Description = "Which language lacks what, translating side by side, and honest notes where a translation follows an older text.",
    Category = "Content",
    Dependencies = ["WipoMatch.Contents", "WipoMatch.Notifications"])]
