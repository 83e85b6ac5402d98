namespace System
{
    /// <summary>Up to which part of a URI to take.</summary>
    public enum UriPartial
    {
        Scheme = 0,
        Authority = 1,
        Path = 2,
        Query = 3,
    }
}
