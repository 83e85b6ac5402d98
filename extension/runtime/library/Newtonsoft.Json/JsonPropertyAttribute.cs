using System;

namespace Newtonsoft.Json
{
    /// <summary>Name and treatment of a member.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = false)]
    public sealed class JsonPropertyAttribute : Attribute
    {
        internal NullValueHandling? nullValueHandling;
        internal DefaultValueHandling? defaultValueHandling;
        internal ReferenceLoopHandling? referenceLoopHandling;
        internal ObjectCreationHandling? objectCreationHandling;
        internal Required? required;
        internal int? order;

        public JsonPropertyAttribute()
        {
        }
        public JsonPropertyAttribute(string propertyName)
        {
            PropertyName = propertyName;
        }
        public string PropertyName { get; set; }
        public Type ItemConverterType { get; set; }
        public object[] ItemConverterParameters { get; set; }
        public Type NamingStrategyType { get; set; }
        public object[] NamingStrategyParameters { get; set; }
        public NullValueHandling NullValueHandling
        {
            get { return nullValueHandling.GetValueOrDefault(); }
            set { nullValueHandling = value; }
        }
        public DefaultValueHandling DefaultValueHandling
        {
            get { return defaultValueHandling.GetValueOrDefault(); }
            set { defaultValueHandling = value; }
        }
        public ReferenceLoopHandling ReferenceLoopHandling
        {
            get { return referenceLoopHandling.GetValueOrDefault(); }
            set { referenceLoopHandling = value; }
        }
        public ObjectCreationHandling ObjectCreationHandling
        {
            get { return objectCreationHandling.GetValueOrDefault(); }
            set { objectCreationHandling = value; }
        }
        public Required Required
        {
            get { return required.GetValueOrDefault(); }
            set { required = value; }
        }
        public int Order
        {
            get { return order.GetValueOrDefault(); }
            set { order = value; }
        }
        internal TypeNameHandling? typeNameHandling;
        public TypeNameHandling TypeNameHandling
        {
            get { return typeNameHandling ?? TypeNameHandling.None; }
            set { typeNameHandling = value; }
        }
        public extern bool IsReference { get; set; }
    }
}
