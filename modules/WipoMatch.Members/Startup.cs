using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Hosting;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Contracts;
using WipoMatch.Members.Letters;
using WipoMatch.Members.Links;
using WipoMatch.Members.Management;
using WipoMatch.Members.Personas;
using WipoMatch.Members.Queries;
using WipoMatch.Members.Recipes;
using WipoMatch.Members.Sessions;
using WipoMatch.Members.SignIn;
using WipoMatch.Members.TwoStep;
using WipoMatch.Members.Verbs;
using WipoMatch.Modules;
using WipoMatch.Security;

namespace WipoMatch.Members;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddRecipeStep<PersonasStep>();
        services.AddRecipeStep<PersonasRemovedStep>();
        services.AddOutboxHandler<RequestLink>();
        services.AddScoped<IUserDirectory, UserDirectory>();
        services.AddScoped<ISignInCheck, SessionCheck>();
        services.AddScoped<IStartLines, PersonaLines>();
        services.AddScoped<IFirstAdministrator, FirstAdministrator>();
        services.AddVerb<UserAddVerb>();
        services.AddVerb<UserRoleVerb>();
        services.AddVerb<UserResetVerb>();
        AddAccounts(services);
        AddManagement(services);
        AddSignIn(services);
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddScoped<AccountStore>();
        services.AddSingleton<Passwords>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<ChangeProfile>();
        services.AddScoped<OwnProfile>();
        services.AddScoped<PersonaList>();
        services.AddScoped<IPersonas, DemonstrationPeople>();
        services.AddScoped<AccountLetters>();
        services.AddScoped<IAccountRules, AccountRules>();
        services.AddScoped<INewAccounts, NewAccounts>();
    }

    private static void AddManagement(IServiceCollection services)
    {
        services.AddScoped<UserList>();
        services.AddScoped<Administrators>();
        services.AddScoped<AddAccount>();
        services.AddScoped<ChangeRoles>();
        services.AddScoped<LockAccount>();
        services.AddScoped<EndSessions>();
        services.AddScoped<ResetAccount>();
        services.AddScoped<ChangePermissions>();
    }

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddSingleton<WaitingPerson>();
        services.AddScoped<CheckPassword>();
        services.AddScoped<FinishSignIn>();
        services.AddScoped<Principals>();
        services.AddScoped<StartSession>();
        services.AddScoped<OwnSessions>();
        services.AddScoped<RequestLink>();
        services.AddScoped<MailedLinks>();
        services.AddScoped<SecondStep>();
        services.AddScoped<SetUpSecondStep>();
    }
}
