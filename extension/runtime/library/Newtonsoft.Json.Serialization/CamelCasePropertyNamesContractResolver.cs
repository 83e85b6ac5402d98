namespace Newtonsoft.Json.Serialization
{
    /// <summary>Begins the names of all members and keys with a small letter.</summary>
    public class CamelCasePropertyNamesContractResolver : DefaultContractResolver
    {
        public CamelCasePropertyNamesContractResolver()
        {
            NamingStrategy = new CamelCaseNamingStrategy(true, true);
        }
    }
}
