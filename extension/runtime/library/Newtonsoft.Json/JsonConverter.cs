using System;

namespace Newtonsoft.Json
{
    /// <summary>Writes and reads values of some types in a way of its own.</summary>
    public abstract class JsonConverter
    {
        public abstract void WriteJson(JsonWriter writer, object value, JsonSerializer serializer);
        public abstract object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer);
        public abstract bool CanConvert(Type objectType);
        public virtual bool CanRead
        {
            get { return true; }
        }
        public virtual bool CanWrite
        {
            get { return true; }
        }
    }

    /// <summary>The same for one type.</summary>
    public abstract class JsonConverter<T> : JsonConverter
    {
        public sealed override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
        {
            if (!(value != null ? value is T : default(T) == null)) throw new JsonSerializationException("Converter cannot write specified value to JSON. " + typeof(T) + " is required.");
            WriteJson(writer, (T)value, serializer);
        }
        public abstract void WriteJson(JsonWriter writer, T value, JsonSerializer serializer);
        public sealed override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
        {
            bool isNull = existingValue == null;
            if (!(isNull || existingValue is T)) throw JsonSerializationException.At(reader, "Converter cannot read JSON with the specified existing value. " + typeof(T) + " is required.");
            return ReadJson(reader, objectType, isNull ? default(T) : (T)existingValue, !isNull, serializer);
        }
        public abstract T ReadJson(JsonReader reader, Type objectType, T existingValue, bool hasExistingValue, JsonSerializer serializer);
        public sealed override bool CanConvert(Type objectType)
        {
            return typeof(T).IsAssignableFrom(objectType);
        }
    }
}
