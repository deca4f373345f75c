namespace WipoMatch.Concepts.Semantics;

/// <summary>A stem and the concepts whose texts have it.</summary>
internal sealed class Term(float idf, ushort[] places, float[] weights)
{
    /// <summary>How telling it is: the logarithm of how few concepts have it.</summary>
    public float Idf { get; } = idf;

    /// <summary>Adds its share to the nearness of each of its concepts.</summary>
    public void AddTo(float[] near, float weight)
    {
        var own = weights.AsSpan(0, places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            near[places[i]] += weight * own[i];
        }
    }

    /// <summary>Adds its share and names each concept that had none before.</summary>
    public void AddTo(float[] near, float weight, List<ushort> touched)
    {
        var own = weights.AsSpan(0, places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            ref var share = ref near[places[i]];
            if (share == 0)
            {
                touched.Add(places[i]);
            }

            share += weight * own[i];
        }
    }
}
