namespace Newtonsoft.Json
{
    /// <summary>Whether a property must be there.</summary>
    public enum Required
    {
        Default,
        AllowNull,
        Always,
        DisallowNull,
    }
}
