using System;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>A member that takes part, and how.</summary>
    public class JsonProperty
    {
        internal Required? required;
        internal bool hasDefault;
        private object defaultValue;
        internal JsonContract contract;

        public string PropertyName { get; set; }
        public Type DeclaringType { get; set; }
        public int? Order { get; set; }
        public string UnderlyingName { get; set; }
        public IValueProvider ValueProvider { get; set; }
        public Type PropertyType { get; set; }
        public JsonConverter Converter { get; set; }
        public JsonConverter MemberConverter
        {
            get { return Converter; }
            set { Converter = value; }
        }
        public JsonConverter ItemConverter { get; set; }
        public bool Ignored { get; set; }
        public bool Readable { get; set; }
        public bool Writable { get; set; }
        public bool HasMemberAttribute { get; set; }
        public object DefaultValue
        {
            get { return hasDefault ? defaultValue : null; }
            set
            {
                hasDefault = true;
                defaultValue = value;
            }
        }
        public Required Required
        {
            get { return required ?? Required.Default; }
            set { required = value; }
        }
        public NullValueHandling? NullValueHandling { get; set; }
        public DefaultValueHandling? DefaultValueHandling { get; set; }
        public ReferenceLoopHandling? ReferenceLoopHandling { get; set; }
        public ObjectCreationHandling? ObjectCreationHandling { get; set; }
        public TypeNameHandling? TypeNameHandling { get; set; }
        public Predicate<object> ShouldSerialize { get; set; }
        public Predicate<object> ShouldDeserialize { get; set; }
        public Predicate<object> GetIsSpecified { get; set; }
        public Action<object, object> SetIsSpecified { get; set; }
        public override string ToString()
        {
            return PropertyName;
        }

        /// <summary>The value that counts as not set.</summary>
        internal object ResolvedDefault()
        {
            if (hasDefault) return defaultValue;
            // For the library the default of a char is the number 0, which no char equals.
            if (PropertyType == typeof(char)) return 0;
            return PropertyType.IsValueType ? Activator.CreateInstance(PropertyType) : null;
        }
    }
}
