namespace Newtonsoft.Json.Serialization
{
    /// <summary>Leaves names as they are.</summary>
    public class DefaultNamingStrategy : NamingStrategy
    {
        protected override string ResolvePropertyName(string name)
        {
            return name;
        }
    }
}
