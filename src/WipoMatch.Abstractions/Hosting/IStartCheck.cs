namespace WipoMatch.Hosting;

/// <summary>Looks at the settings of a module before the site starts.</summary>
public interface IStartCheck
{
    /// <summary>Looks.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    void Check();
}
