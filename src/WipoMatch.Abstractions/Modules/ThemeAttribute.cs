namespace WipoMatch.Modules;

/// <summary>Declares an assembly as a theme: its views win over those of modules.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ThemeAttribute : ModuleAttribute;
