using System;

namespace Newtonsoft.Json
{
    /// <summary>The converter of a type or member.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Interface | AttributeTargets.Parameter, AllowMultiple = false)]
    public sealed class JsonConverterAttribute : Attribute
    {
        private readonly Type converterType;

        public JsonConverterAttribute(Type converterType)
        {
            if (converterType == null) throw new ArgumentNullException("converterType");
            this.converterType = converterType;
        }
        public JsonConverterAttribute(Type converterType, params object[] converterParameters) : this(converterType)
        {
            ConverterParameters = converterParameters;
        }
        public Type ConverterType
        {
            get { return converterType; }
        }
        public object[] ConverterParameters { get; private set; }
    }
}
