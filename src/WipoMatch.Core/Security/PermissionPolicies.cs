using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using WipoMatch.Security;

namespace WipoMatch.Core.Security;

/// <summary>Makes a policy of each permission, so that actions name permissions and nothing registers them twice.</summary>
public sealed class PermissionPolicies(IOptions<AuthorizationOptions> options, PermissionBook permissions) : DefaultAuthorizationPolicyProvider(options)
{
    /// <inheritdoc />
    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        ArgumentNullException.ThrowIfNull(policyName);
        if (!policyName.StartsWith(RequiresPermissionAttribute.PolicyPrefix, StringComparison.Ordinal))
        {
            return base.GetPolicyAsync(policyName);
        }

        var permission = policyName[RequiresPermissionAttribute.PolicyPrefix.Length..];
        if (!permissions.Knows(permission))
        {
            throw new InvalidOperationException($"No module provides the permission '{permission}'.");
        }

        var policy = new AuthorizationPolicyBuilder().RequireAssertion(context => permissions.Allows(context.User, permission)).Build();
        return Task.FromResult<AuthorizationPolicy?>(policy);
    }
}
