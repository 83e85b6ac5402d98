namespace Newtonsoft.Json
{
    /// <summary>Where a JsonWriter is.</summary>
    public enum WriteState
    {
        Error,
        Closed,
        Object,
        Array,
        Constructor,
        Property,
        Start,
    }
}
