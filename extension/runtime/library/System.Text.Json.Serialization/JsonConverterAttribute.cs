namespace System.Text.Json.Serialization
{
    /// <summary>The converter of a type or member.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Interface, AllowMultiple = false)]
    public class JsonConverterAttribute : Attribute
    {
        public JsonConverterAttribute(Type converterType)
        {
            ConverterType = converterType;
        }
        protected JsonConverterAttribute()
        {
        }
        public Type ConverterType { get; private set; }
        public virtual JsonConverter CreateConverter(Type typeToConvert)
        {
            return null;
        }
        internal JsonConverter Make(Type type)
        {
            return ConverterType == null ? CreateConverter(type) : (JsonConverter)Activator.CreateInstance(ConverterType);
        }
    }
}
