namespace System.Text.Json.Serialization
{
    /// <summary>Writes and reads values of some types in a way of its own.</summary>
    public abstract class JsonConverter
    {
        internal JsonConverter()
        {
        }
        public abstract bool CanConvert(Type typeToConvert);
        internal virtual bool HandlesNull
        {
            get { return false; }
        }
        /// <summary>Is it asked for null too?</summary>
        public virtual bool HandleNull
        {
            get { return HandlesNull; }
        }
        /// <summary>Itself, or what a factory makes for the type.</summary>
        internal virtual JsonConverter For(Type type, JsonSerializerOptions options)
        {
            return this;
        }
        internal abstract object ReadObject(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options);
        internal abstract void WriteObject(Utf8JsonWriter writer, object value, JsonSerializerOptions options);
    }

    /// <summary>The same for one type.</summary>
    public abstract class JsonConverter<T> : JsonConverter
    {
        protected internal JsonConverter()
        {
        }
        public override bool CanConvert(Type typeToConvert)
        {
            return typeToConvert == typeof(T);
        }
        public abstract T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
        public abstract void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
        internal override object ReadObject(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            return Read(ref reader, type, options);
        }
        internal override void WriteObject(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            Write(writer, (T)value, options);
        }
    }
}
