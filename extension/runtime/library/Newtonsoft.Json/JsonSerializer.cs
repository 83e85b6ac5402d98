using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.Serialization;
using Newtonsoft.Json.Serialization;

namespace Newtonsoft.Json
{
    /// <summary>Writes objects as JSON and makes objects from JSON.</summary>
    public class JsonSerializer
    {
        internal Formatting? formatting;
        internal DateFormatHandling? dateFormatHandling;
        internal DateTimeZoneHandling? dateTimeZoneHandling;
        internal DateParseHandling? dateParseHandling;
        internal FloatParseHandling? floatParseHandling;
        internal FloatFormatHandling? floatFormatHandling;
        internal StringEscapeHandling? stringEscapeHandling;
        private IContractResolver contractResolver = DefaultContractResolver.Instance;

        public JsonSerializer()
        {
            Converters = new JsonConverterCollection();
            Culture = CultureInfo.InvariantCulture;
            Context = new StreamingContext(StreamingContextStates.All);
        }
        public NullValueHandling NullValueHandling { get; set; }
        public DefaultValueHandling DefaultValueHandling { get; set; }
        public MissingMemberHandling MissingMemberHandling { get; set; }
        public ReferenceLoopHandling ReferenceLoopHandling { get; set; }
        public ObjectCreationHandling ObjectCreationHandling { get; set; }
        public ConstructorHandling ConstructorHandling { get; set; }
        public MetadataPropertyHandling MetadataPropertyHandling { get; set; }
        public StreamingContext Context { get; set; }
        public IEqualityComparer EqualityComparer { get; set; }
        public TypeNameHandling TypeNameHandling { get; set; }
        public extern PreserveReferencesHandling PreserveReferencesHandling { get; set; }
        public Formatting Formatting
        {
            get { return formatting ?? Formatting.None; }
            set { formatting = value; }
        }
        public DateFormatHandling DateFormatHandling
        {
            get { return dateFormatHandling ?? DateFormatHandling.IsoDateFormat; }
            set { dateFormatHandling = value; }
        }
        public DateTimeZoneHandling DateTimeZoneHandling
        {
            get { return dateTimeZoneHandling ?? DateTimeZoneHandling.RoundtripKind; }
            set { dateTimeZoneHandling = value; }
        }
        public DateParseHandling DateParseHandling
        {
            get { return dateParseHandling ?? DateParseHandling.DateTime; }
            set { dateParseHandling = value; }
        }
        public FloatParseHandling FloatParseHandling
        {
            get { return floatParseHandling ?? FloatParseHandling.Double; }
            set { floatParseHandling = value; }
        }
        public FloatFormatHandling FloatFormatHandling
        {
            get { return floatFormatHandling ?? FloatFormatHandling.String; }
            set { floatFormatHandling = value; }
        }
        public StringEscapeHandling StringEscapeHandling
        {
            get { return stringEscapeHandling ?? StringEscapeHandling.Default; }
            set { stringEscapeHandling = value; }
        }
        public JsonConverterCollection Converters { get; private set; }
        public IContractResolver ContractResolver
        {
            get { return contractResolver; }
            set { contractResolver = value ?? DefaultContractResolver.Instance; }
        }
        public string DateFormatString { get; set; }
        public int? MaxDepth { get; set; }
        public CultureInfo Culture { get; set; }
        public bool CheckAdditionalContent { get; set; }
        public event EventHandler<Serialization.ErrorEventArgs> Error;

        public static JsonSerializer Create()
        {
            return new JsonSerializer();
        }
        public static JsonSerializer Create(JsonSerializerSettings settings)
        {
            JsonSerializer serializer = new JsonSerializer();
            if (settings != null) serializer.Apply(settings);
            return serializer;
        }
        /// <summary>With what JsonConvert.DefaultSettings says.</summary>
        public static JsonSerializer CreateDefault()
        {
            return Create(JsonConvert.DefaultSettings == null ? null : JsonConvert.DefaultSettings());
        }
        public static JsonSerializer CreateDefault(JsonSerializerSettings settings)
        {
            JsonSerializer serializer = CreateDefault();
            if (settings != null) serializer.Apply(settings);
            return serializer;
        }
        private void Apply(JsonSerializerSettings settings)
        {
            for (int i = 0; i < settings.Converters.Count; i++) Converters.Insert(i, settings.Converters[i]);
            NullValueHandling = settings.NullValueHandling;
            DefaultValueHandling = settings.DefaultValueHandling;
            MissingMemberHandling = settings.MissingMemberHandling;
            ReferenceLoopHandling = settings.ReferenceLoopHandling;
            ObjectCreationHandling = settings.ObjectCreationHandling;
            TypeNameHandling = settings.TypeNameHandling;
            ConstructorHandling = settings.ConstructorHandling;
            MetadataPropertyHandling = settings.MetadataPropertyHandling;
            Context = settings.Context;
            EqualityComparer = settings.EqualityComparer;
            Culture = settings.Culture;
            if (settings.checkAdditionalContent != null) CheckAdditionalContent = settings.CheckAdditionalContent;
            if (settings.Error != null) Error += settings.Error;
            if (settings.ContractResolver != null) ContractResolver = settings.ContractResolver;
            if (settings.DateFormatString != null) DateFormatString = settings.DateFormatString;
            if (settings.MaxDepth != null) MaxDepth = settings.MaxDepth;
            formatting = settings.formatting ?? formatting;
            dateFormatHandling = settings.dateFormatHandling ?? dateFormatHandling;
            dateTimeZoneHandling = settings.dateTimeZoneHandling ?? dateTimeZoneHandling;
            dateParseHandling = settings.dateParseHandling ?? dateParseHandling;
            floatParseHandling = settings.floatParseHandling ?? floatParseHandling;
            floatFormatHandling = settings.floatFormatHandling ?? floatFormatHandling;
            stringEscapeHandling = settings.stringEscapeHandling ?? stringEscapeHandling;
        }

        // ---- writing ----------------------------------------------------------------------------------------------

        public void Serialize(TextWriter textWriter, object value)
        {
            Serialize(new JsonTextWriter(textWriter), value, null);
        }
        public void Serialize(TextWriter textWriter, object value, Type objectType)
        {
            Serialize(new JsonTextWriter(textWriter), value, objectType);
        }
        public void Serialize(JsonWriter jsonWriter, object value)
        {
            Serialize(jsonWriter, value, null);
        }
        /// <summary>The writer takes over the settings for the time of the call.</summary>
        public void Serialize(JsonWriter jsonWriter, object value, Type objectType)
        {
            if (jsonWriter == null) throw new ArgumentNullException("jsonWriter");
            Formatting oldFormatting = jsonWriter.Formatting;
            DateFormatHandling oldDateFormat = jsonWriter.DateFormatHandling;
            DateTimeZoneHandling oldZone = jsonWriter.DateTimeZoneHandling;
            FloatFormatHandling oldFloat = jsonWriter.FloatFormatHandling;
            StringEscapeHandling oldEscape = jsonWriter.StringEscapeHandling;
            string oldDateString = jsonWriter.DateFormatString;
            if (formatting != null) jsonWriter.Formatting = formatting.Value;
            if (dateFormatHandling != null) jsonWriter.DateFormatHandling = dateFormatHandling.Value;
            if (dateTimeZoneHandling != null) jsonWriter.DateTimeZoneHandling = dateTimeZoneHandling.Value;
            if (floatFormatHandling != null) jsonWriter.FloatFormatHandling = floatFormatHandling.Value;
            if (stringEscapeHandling != null) jsonWriter.StringEscapeHandling = stringEscapeHandling.Value;
            if (DateFormatString != null) jsonWriter.DateFormatString = DateFormatString;
            new ObjectWriter(this, jsonWriter, objectType).Write(value);
            jsonWriter.Formatting = oldFormatting;
            jsonWriter.DateFormatHandling = oldDateFormat;
            jsonWriter.DateTimeZoneHandling = oldZone;
            jsonWriter.FloatFormatHandling = oldFloat;
            jsonWriter.StringEscapeHandling = oldEscape;
            jsonWriter.DateFormatString = oldDateString;
        }

        // ---- reading ----------------------------------------------------------------------------------------------

        public object Deserialize(JsonReader reader)
        {
            return Deserialize(reader, null);
        }
        public object Deserialize(TextReader reader, Type objectType)
        {
            return Deserialize(new JsonTextReader(reader), objectType);
        }
        public T Deserialize<T>(JsonReader reader)
        {
            return (T)Deserialize(reader, typeof(T));
        }
        public object Deserialize(JsonReader reader, Type objectType)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            ReaderSettings old = new ReaderSettings(reader);
            Prepare(reader);
            object value = new ObjectReader(this, reader).Read(objectType, CheckAdditionalContent);
            old.Restore(reader);
            return value;
        }
        public void Populate(TextReader reader, object target)
        {
            Populate(new JsonTextReader(reader), target);
        }
        public void Populate(JsonReader reader, object target)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            if (target == null) throw new ArgumentNullException("target");
            ReaderSettings old = new ReaderSettings(reader);
            Prepare(reader);
            new ObjectReader(this, reader).Populate(target);
            old.Restore(reader);
        }
        private void Prepare(JsonReader reader)
        {
            reader.Culture = Culture;
            if (dateTimeZoneHandling != null) reader.DateTimeZoneHandling = dateTimeZoneHandling.Value;
            if (dateParseHandling != null) reader.DateParseHandling = dateParseHandling.Value;
            if (floatParseHandling != null) reader.FloatParseHandling = floatParseHandling.Value;
            if (MaxDepth != null) reader.MaxDepth = MaxDepth;
            if (DateFormatString != null) reader.DateFormatString = DateFormatString;
        }
        /// <summary>What a reader had before it took over the settings of a serializer.</summary>
        private struct ReaderSettings
        {
            private readonly CultureInfo culture;
            private readonly DateTimeZoneHandling zone;
            private readonly DateParseHandling dates;
            private readonly FloatParseHandling floats;
            private readonly int? maxDepth;
            private readonly string dateFormat;

            internal ReaderSettings(JsonReader reader)
            {
                culture = reader.Culture;
                zone = reader.DateTimeZoneHandling;
                dates = reader.DateParseHandling;
                floats = reader.FloatParseHandling;
                maxDepth = reader.MaxDepth;
                dateFormat = reader.DateFormatString;
            }
            internal void Restore(JsonReader reader)
            {
                reader.Culture = culture;
                reader.DateTimeZoneHandling = zone;
                reader.DateParseHandling = dates;
                reader.FloatParseHandling = floats;
                reader.MaxDepth = maxDepth;
                reader.DateFormatString = dateFormat;
            }
        }

        // ---- for writer and reader of objects ---------------------------------------------------------------------

        internal JsonConverter ConverterFor(Type type)
        {
            foreach (JsonConverter converter in Converters)
            {
                if (converter.CanConvert(type)) return converter;
            }
            return null;
        }
        internal JsonContract ContractOf(Type type)
        {
            return contractResolver.ResolveContract(type);
        }
        internal void Tell(System.Reflection.MethodInfo[] callbacks, object target)
        {
            if (callbacks == null) return;
            foreach (System.Reflection.MethodInfo callback in callbacks) callback.Invoke(target, new object[] { Context });
        }
        /// <summary>Asks the handlers of errors; true when one of them has handled it.</summary>
        internal bool IsHandled(object target, object member, string path, Exception error)
        {
            EventHandler<Serialization.ErrorEventArgs> handlers = Error;
            if (handlers == null) return false;
            ErrorContext context = new ErrorContext(target, member, path, error);
            handlers(this, new Serialization.ErrorEventArgs(target, context));
            return context.Handled;
        }
    }
}
