namespace Newtonsoft.Json
{
    /// <summary>Whether type names are written; the simulation knows only None.</summary>
    [System.Flags]
    public enum TypeNameHandling
    {
        None = 0,
        Objects = 1,
        Arrays = 2,
        All = 3,
        Auto = 4,
    }
}
