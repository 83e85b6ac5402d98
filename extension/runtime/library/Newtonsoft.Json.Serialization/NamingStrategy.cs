namespace Newtonsoft.Json.Serialization
{
    /// <summary>Makes JSON names from the names of members.</summary>
    public abstract class NamingStrategy
    {
        public bool ProcessDictionaryKeys { get; set; }
        public bool ProcessExtensionDataNames { get; set; }
        public bool OverrideSpecifiedNames { get; set; }

        public virtual string GetPropertyName(string name, bool hasSpecifiedName)
        {
            return hasSpecifiedName && !OverrideSpecifiedNames ? name : ResolvePropertyName(name);
        }
        public virtual string GetExtensionDataName(string name)
        {
            return ProcessExtensionDataNames ? ResolvePropertyName(name) : name;
        }
        public virtual string GetDictionaryKey(string key)
        {
            return ProcessDictionaryKeys ? ResolvePropertyName(key) : key;
        }
        protected abstract string ResolvePropertyName(string name);
    }
}
