using System;
using System.Collections.ObjectModel;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>The members of an object by their JSON names.</summary>
    public class JsonPropertyCollection : KeyedCollection<string, JsonProperty>
    {
        private readonly Type type;

        public JsonPropertyCollection(Type type) : base(StringComparer.Ordinal)
        {
            this.type = type;
        }
        protected override string GetKeyForItem(JsonProperty item)
        {
            return item.PropertyName;
        }
        /// <summary>Of two members with one name the more derived one stays.</summary>
        public void AddProperty(JsonProperty property)
        {
            if (Contains(property.PropertyName))
            {
                if (property.Ignored) return;
                JsonProperty existing = this[property.PropertyName];
                bool replaces = existing.Ignored;
                if (!replaces && property.DeclaringType != null && existing.DeclaringType != null)
                {
                    if (property.DeclaringType.IsSubclassOf(existing.DeclaringType) || (existing.DeclaringType.IsInterface && property.DeclaringType.IsClass)) replaces = true;
                    else if (existing.DeclaringType.IsSubclassOf(property.DeclaringType) || (property.DeclaringType.IsInterface && existing.DeclaringType.IsInterface)) return;
                }
                if (!replaces) throw new JsonSerializationException("A member with the name '" + property.PropertyName + "' already exists on '" + type + "'. Use the JsonPropertyAttribute to specify another name.");
                Remove(existing);
            }
            Add(property);
        }
        /// <summary>Exactly that name, or else the same without regard to case; null when there is none.</summary>
        public JsonProperty GetClosestMatchProperty(string propertyName)
        {
            return GetProperty(propertyName, StringComparison.Ordinal) ?? GetProperty(propertyName, StringComparison.OrdinalIgnoreCase);
        }
        public JsonProperty GetProperty(string propertyName, StringComparison comparisonType)
        {
            if (comparisonType == StringComparison.Ordinal) return Contains(propertyName) ? this[propertyName] : null;
            foreach (JsonProperty property in this)
            {
                if (string.Equals(propertyName, property.PropertyName, comparisonType)) return property;
            }
            return null;
        }
    }
}
