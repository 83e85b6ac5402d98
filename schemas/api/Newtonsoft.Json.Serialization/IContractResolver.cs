namespace Newtonsoft.Json.Serialization
{
    /// <summary>Says how types are written and read.</summary>
    public interface IContractResolver
    {
        JsonContract ResolveContract(System.Type type);
    }
}
