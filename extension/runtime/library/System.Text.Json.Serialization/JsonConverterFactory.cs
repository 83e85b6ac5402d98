namespace System.Text.Json.Serialization
{
    /// <summary>Makes converters for several types.</summary>
    public abstract class JsonConverterFactory : JsonConverter
    {
        protected JsonConverterFactory()
        {
        }
        public abstract JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options);
        internal override JsonConverter For(Type type, JsonSerializerOptions options)
        {
            JsonConverter made = CreateConverter(type, options);
            if (made == null || made is JsonConverterFactory) throw new InvalidOperationException("The converter '" + GetType() + "' cannot return null or a JsonConverterFactory instance.");
            return made;
        }
        internal override object ReadObject(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            return For(type, options).ReadObject(ref reader, type, options);
        }
        internal override void WriteObject(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            For(value.GetType(), options).WriteObject(writer, value, options);
        }
    }
}
