using Microsoft.AspNetCore.Authorization;

namespace WipoMatch.Security;

/// <summary>
/// Lets only people act whose roles list a permission or a stronger one. Who is not signed in is sent to the sign-in page; who is, and
/// lacks the permission, gets the page that says so (403).
/// </summary>
/// <param name="permission">The name of a permission that a module provides; the start fails on an unknown one.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequiresPermissionAttribute(string permission) : AuthorizeAttribute(PolicyPrefix + permission)
{
    /// <summary>What the names of the policies begin with.</summary>
    public const string PolicyPrefix = "Permission:";

    /// <summary>The name of the permission.</summary>
    public string Permission { get; } = permission;
}
