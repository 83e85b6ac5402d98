namespace Newtonsoft.Json.Serialization
{
    /// <summary>Writes names in small letters with underscores.</summary>
    public class SnakeCaseNamingStrategy : NamingStrategy
    {
        public SnakeCaseNamingStrategy()
        {
        }
        public SnakeCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames)
        {
            ProcessDictionaryKeys = processDictionaryKeys;
            OverrideSpecifiedNames = overrideSpecifiedNames;
        }
        protected override string ResolvePropertyName(string name)
        {
            return JsonNames.Separated(name, '_');
        }
    }
}
