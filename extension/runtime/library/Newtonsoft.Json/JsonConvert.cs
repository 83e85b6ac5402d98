using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Newtonsoft.Json
{
    /// <summary>Objects to JSON text and back, in one call.</summary>
    public static class JsonConvert
    {
        public static readonly string True = "true";
        public static readonly string False = "false";
        public static readonly string Null = "null";
        public static readonly string Undefined = "undefined";
        public static readonly string PositiveInfinity = "Infinity";
        public static readonly string NegativeInfinity = "-Infinity";
        public static readonly string NaN = "NaN";

        /// <summary>Settings for all calls that give none.</summary>
        public static Func<JsonSerializerSettings> DefaultSettings { get; set; }

        public static string SerializeObject(object value)
        {
            return SerializeObject(value, (Type)null, (JsonSerializerSettings)null);
        }
        public static string SerializeObject(object value, Formatting formatting)
        {
            return SerializeObject(value, formatting, (JsonSerializerSettings)null);
        }
        public static string SerializeObject(object value, params JsonConverter[] converters)
        {
            return SerializeObject(value, null, With(converters));
        }
        public static string SerializeObject(object value, Formatting formatting, params JsonConverter[] converters)
        {
            return SerializeObject(value, null, formatting, With(converters));
        }
        public static string SerializeObject(object value, JsonSerializerSettings settings)
        {
            return SerializeObject(value, null, settings);
        }
        public static string SerializeObject(object value, Type type, JsonSerializerSettings settings)
        {
            return Write(value, type, JsonSerializer.CreateDefault(settings));
        }
        public static string SerializeObject(object value, Formatting formatting, JsonSerializerSettings settings)
        {
            return SerializeObject(value, null, formatting, settings);
        }
        public static string SerializeObject(object value, Type type, Formatting formatting, JsonSerializerSettings settings)
        {
            JsonSerializer serializer = JsonSerializer.CreateDefault(settings);
            serializer.Formatting = formatting;
            return Write(value, type, serializer);
        }
        private static string Write(object value, Type type, JsonSerializer serializer)
        {
            StringWriter text = new StringWriter(CultureInfo.InvariantCulture);
            using (JsonTextWriter writer = new JsonTextWriter(text))
            {
                writer.Formatting = serializer.Formatting;
                serializer.Serialize(writer, value, type);
            }
            return text.ToString();
        }
        private static JsonSerializerSettings With(JsonConverter[] converters)
        {
            return converters == null || converters.Length == 0 ? null : new JsonSerializerSettings { Converters = converters };
        }

        public static object DeserializeObject(string value)
        {
            return DeserializeObject(value, null, (JsonSerializerSettings)null);
        }
        public static object DeserializeObject(string value, JsonSerializerSettings settings)
        {
            return DeserializeObject(value, null, settings);
        }
        public static object DeserializeObject(string value, Type type)
        {
            return DeserializeObject(value, type, (JsonSerializerSettings)null);
        }
        public static object DeserializeObject(string value, Type type, params JsonConverter[] converters)
        {
            return DeserializeObject(value, type, With(converters));
        }
        public static T DeserializeObject<T>(string value)
        {
            return (T)DeserializeObject(value, typeof(T), (JsonSerializerSettings)null);
        }
        public static T DeserializeObject<T>(string value, params JsonConverter[] converters)
        {
            return (T)DeserializeObject(value, typeof(T), With(converters));
        }
        public static T DeserializeObject<T>(string value, JsonSerializerSettings settings)
        {
            return (T)DeserializeObject(value, typeof(T), settings);
        }
        /// <summary>The second argument only says what type is wanted.</summary>
        public static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject)
        {
            return DeserializeObject<T>(value);
        }
        public static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject, JsonSerializerSettings settings)
        {
            return DeserializeObject<T>(value, settings);
        }
        public static object DeserializeObject(string value, Type type, JsonSerializerSettings settings)
        {
            if (value == null) throw new ArgumentNullException("value");
            JsonSerializer serializer = JsonSerializer.CreateDefault(settings);
            if (settings == null || settings.checkAdditionalContent == null) serializer.CheckAdditionalContent = true;
            using (JsonTextReader reader = new JsonTextReader(new StringReader(value)))
            {
                return serializer.Deserialize(reader, type);
            }
        }
        public static void PopulateObject(string value, object target)
        {
            PopulateObject(value, target, null);
        }
        public static void PopulateObject(string value, object target, JsonSerializerSettings settings)
        {
            JsonSerializer serializer = JsonSerializer.CreateDefault(settings);
            using (JsonTextReader reader = new JsonTextReader(new StringReader(value)))
            {
                serializer.Populate(reader, target);
                if (settings == null || !settings.CheckAdditionalContent) return;
                while (reader.Read())
                {
                    if (reader.TokenType != JsonToken.Comment) throw JsonSerializationException.At(reader, "Additional text found in JSON string after finishing deserializing object.");
                }
            }
        }

        // ---- single values ----------------------------------------------------------------------------------------

        public static string ToString(int value)
        {
            return value.ToString(null, CultureInfo.InvariantCulture);
        }
        public static string ToString(uint value)
        {
            return value.ToString(null, CultureInfo.InvariantCulture);
        }
        public static string ToString(long value)
        {
            return value.ToString(null, CultureInfo.InvariantCulture);
        }
        public static string ToString(ulong value)
        {
            return value.ToString(null, CultureInfo.InvariantCulture);
        }
        public static string ToString(short value)
        {
            return value.ToString(null, CultureInfo.InvariantCulture);
        }
        public static string ToString(ushort value)
        {
            return value.ToString(null, CultureInfo.InvariantCulture);
        }
        public static string ToString(byte value)
        {
            return value.ToString(null, CultureInfo.InvariantCulture);
        }
        public static string ToString(sbyte value)
        {
            return value.ToString(null, CultureInfo.InvariantCulture);
        }
        public static string ToString(bool value)
        {
            return value ? True : False;
        }
        public static string ToString(char value)
        {
            return ToString(value.ToString());
        }
        public static string ToString(float value)
        {
            return JsonText.OfFloat(value, value.ToString("R", CultureInfo.InvariantCulture), FloatFormatHandling.Symbol, '"', false);
        }
        public static string ToString(double value)
        {
            return JsonText.OfFloat(value, value.ToString("R", CultureInfo.InvariantCulture), FloatFormatHandling.Symbol, '"', false);
        }
        public static string ToString(decimal value)
        {
            return JsonText.WithFraction(value.ToString(null, CultureInfo.InvariantCulture));
        }
        public static string ToString(string value)
        {
            return ToString(value, '"');
        }
        public static string ToString(string value, char delimiter)
        {
            return JsonText.Quote(value ?? "", delimiter, StringEscapeHandling.Default);
        }
        public static string ToString(DateTime value)
        {
            return ToString(value, DateFormatHandling.IsoDateFormat, DateTimeZoneHandling.RoundtripKind);
        }
        public static string ToString(DateTime value, DateFormatHandling format, DateTimeZoneHandling timeZoneHandling)
        {
            return "\"" + JsonDates.TextOf(JsonDates.InZone(value, timeZoneHandling), format) + "\"";
        }
        public static string ToString(DateTimeOffset value)
        {
            return "\"" + JsonDates.TextOf(value, DateFormatHandling.IsoDateFormat) + "\"";
        }
        public static string ToString(Guid value)
        {
            return "\"" + value.ToString("D") + "\"";
        }
        public static string ToString(TimeSpan value)
        {
            return "\"" + value + "\"";
        }
        public static string ToString(Uri value)
        {
            return value == null ? Null : ToString(value.OriginalString);
        }
        public static string ToString(Enum value)
        {
            return value.ToString("D");
        }
        /// <summary>Of a simple value; ArgumentException for others.</summary>
        public static string ToString(object value)
        {
            if (value == null) return Null;
            StringWriter text = new StringWriter(CultureInfo.InvariantCulture);
            JsonTextWriter writer = new JsonTextWriter(text);
            writer.FloatFormatHandling = FloatFormatHandling.Symbol;
            try
            {
                writer.WriteValue(value);
            }
            catch (JsonWriterException)
            {
                throw new ArgumentException("Unsupported type: " + value.GetType() + ". Use the JsonSerializer class to get the object's JSON representation.");
            }
            return text.ToString();
        }
    }
}
