using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.Serialization;
using Newtonsoft.Json.Serialization;

namespace Newtonsoft.Json
{
    /// <summary>How JsonConvert works; what is not set is left to reader and writer.</summary>
    public class JsonSerializerSettings
    {
        internal Formatting? formatting;
        internal DateFormatHandling? dateFormatHandling;
        internal DateTimeZoneHandling? dateTimeZoneHandling;
        internal DateParseHandling? dateParseHandling;
        internal FloatParseHandling? floatParseHandling;
        internal FloatFormatHandling? floatFormatHandling;
        internal StringEscapeHandling? stringEscapeHandling;
        internal bool? checkAdditionalContent;

        public JsonSerializerSettings()
        {
            Converters = new List<JsonConverter>();
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
        public IList<JsonConverter> Converters { get; set; }
        public IContractResolver ContractResolver { get; set; }
        public EventHandler<ErrorEventArgs> Error { get; set; }
        public string DateFormatString { get; set; }
        public int? MaxDepth { get; set; }
        public CultureInfo Culture { get; set; }
        public bool CheckAdditionalContent
        {
            get { return checkAdditionalContent ?? false; }
            set { checkAdditionalContent = value; }
        }
    }
}
