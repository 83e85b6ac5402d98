namespace Newtonsoft.Json
{
    /// <summary>Which constructors deserialization may use.</summary>
    public enum ConstructorHandling
    {
        Default,
        AllowNonPublicDefaultConstructor,
    }
}
