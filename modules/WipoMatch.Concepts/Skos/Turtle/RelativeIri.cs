using System.Buffers;

namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>Resolves relative references without changing a character of what is whole already (RFC 3986, section 5.2).</summary>
internal static class RelativeIri
{
    private static readonly SearchValues<char> SchemeLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>Whether an IRI begins with a scheme and so is whole.</summary>
    public static bool HasScheme(string iri)
    {
        var colon = iri.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(iri[0]) && iri.AsSpan(0, colon).IndexOfAnyExcept(SchemeLetters) < 0;
    }

    /// <summary>The whole IRI.</summary>
    /// <param name="start">The base, with a scheme.</param>
    /// <param name="reference">The reference, without a scheme.</param>
    public static string Resolve(string start, string reference)
    {
        var fragment = start.IndexOf('#', StringComparison.Ordinal);
        var plain = fragment < 0 ? start : start[..fragment];
        if (reference.Length == 0 || reference[0] == '#')
        {
            return plain + reference;
        }

        var scheme = plain.IndexOf(':', StringComparison.Ordinal) + 1;
        if (reference.StartsWith("//", StringComparison.Ordinal))
        {
            return plain[..scheme] + reference;
        }

        var query = plain.IndexOf('?', StringComparison.Ordinal);
        var path = query < 0 ? plain : plain[..query];
        if (reference[0] == '?')
        {
            return path + reference;
        }

        var root = Root(path, scheme);
        var folder = reference[0] == '/' ? "" : path[root..(Math.Max(root - 1, path.LastIndexOf('/')) + 1)];
        var needsSlash = folder.Length == 0 && root > scheme && reference[0] != '/';
        return path[..root] + WithoutDots(needsSlash ? "/" + reference : folder + reference);
    }

    // Where the path begins: behind scheme and authority.
    private static int Root(string path, int scheme)
    {
        if (!path.AsSpan(scheme).StartsWith("//", StringComparison.Ordinal))
        {
            return scheme;
        }

        var slash = path.IndexOf('/', scheme + 2);
        return slash < 0 ? path.Length : slash;
    }

    private static string WithoutDots(string reference)
    {
        var end = reference.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? reference : reference[..end];
        var parts = new List<string>();
        var names = path.Split('/');
        for (var i = 0; i < names.Length; i++)
        {
            var isLast = i == names.Length - 1;
            if (names[i] == ".." && parts.Count > 1)
            {
                parts.RemoveAt(parts.Count - 1);
            }

            if (names[i] is not ("." or ".."))
            {
                parts.Add(names[i]);
            }
            else if (isLast)
            {
                parts.Add("");
            }
        }

        return string.Join('/', parts) + (end < 0 ? "" : reference[end..]);
    }
}
