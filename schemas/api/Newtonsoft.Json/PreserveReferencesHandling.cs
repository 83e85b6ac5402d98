namespace Newtonsoft.Json
{
    /// <summary>Whether references are written as such; the simulation knows only None.</summary>
    [System.Flags]
    public enum PreserveReferencesHandling
    {
        None = 0,
        Objects = 1,
        Arrays = 2,
        All = 3,
    }
}
