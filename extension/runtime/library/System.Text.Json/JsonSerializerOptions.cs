using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace System.Text.Json
{
    /// <summary>How JsonSerializer works.</summary>
    public sealed class JsonSerializerOptions
    {
        internal readonly Dictionary<Type, ObjectShape> Shapes = new Dictionary<Type, ObjectShape>();

        public JsonSerializerOptions() : this(JsonSerializerDefaults.General)
        {
        }
        public JsonSerializerOptions(JsonSerializerDefaults defaults)
        {
            Converters = new List<JsonConverter>();
            if (defaults != JsonSerializerDefaults.Web) return;
            PropertyNameCaseInsensitive = true;
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
            NumberHandling = JsonNumberHandling.AllowReadingFromString;
        }
        public JsonSerializerOptions(JsonSerializerOptions options)
        {
            if (options == null) throw new ArgumentNullException("options");
            AllowTrailingCommas = options.AllowTrailingCommas;
            Converters = new List<JsonConverter>(options.Converters);
            DefaultIgnoreCondition = options.DefaultIgnoreCondition;
            DictionaryKeyPolicy = options.DictionaryKeyPolicy;
            IgnoreNullValues = options.IgnoreNullValues;
            IgnoreReadOnlyProperties = options.IgnoreReadOnlyProperties;
            IncludeFields = options.IncludeFields;
            MaxDepth = options.MaxDepth;
            NumberHandling = options.NumberHandling;
            PropertyNameCaseInsensitive = options.PropertyNameCaseInsensitive;
            PropertyNamingPolicy = options.PropertyNamingPolicy;
            ReadCommentHandling = options.ReadCommentHandling;
            WriteIndented = options.WriteIndented;
        }
        public static JsonSerializerOptions Default { get; } = new JsonSerializerOptions();
        public bool AllowTrailingCommas { get; set; }
        public IList<JsonConverter> Converters { get; private set; }
        public JsonIgnoreCondition DefaultIgnoreCondition { get; set; }
        public JsonNamingPolicy DictionaryKeyPolicy { get; set; }
        public bool IgnoreNullValues { get; set; }
        public bool IgnoreReadOnlyProperties { get; set; }
        public bool IncludeFields { get; set; }
        public int MaxDepth { get; set; }
        public JsonNumberHandling NumberHandling { get; set; }
        public bool PropertyNameCaseInsensitive { get; set; }
        public JsonNamingPolicy PropertyNamingPolicy { get; set; }
        public JsonCommentHandling ReadCommentHandling { get; set; }
        public bool WriteIndented { get; set; }

        internal JsonReaderOptions Reading
        {
            get { return new JsonReaderOptions { AllowTrailingCommas = AllowTrailingCommas, CommentHandling = ReadCommentHandling, MaxDepth = MaxDepth }; }
        }
        /// <summary>One of the list, or of the attribute of the type; null for those that need none.</summary>
        public JsonConverter GetConverter(Type typeToConvert)
        {
            foreach (JsonConverter converter in Converters)
            {
                if (converter.CanConvert(typeToConvert)) return converter.For(typeToConvert, this);
            }
            JsonConverterAttribute attribute = (JsonConverterAttribute)Attribute.GetCustomAttribute(typeToConvert, typeof(JsonConverterAttribute), false);
            return attribute == null ? null : attribute.Make(typeToConvert).For(typeToConvert, this);
        }
    }
}
