using System;
using System.Collections.Generic;
using System.Reflection;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>How values of one type are written and read.</summary>
    public abstract class JsonContract
    {
        internal MethodInfo[] onSerializing;
        internal MethodInfo[] onSerialized;
        internal MethodInfo[] onDeserializing;
        internal MethodInfo[] onDeserialized;

        internal JsonContract(Type underlyingType)
        {
            if (underlyingType == null) throw new ArgumentNullException("underlyingType");
            UnderlyingType = underlyingType;
            CreatedType = underlyingType;
            NonNullableType = Nullable.GetUnderlyingType(underlyingType) ?? underlyingType;
            IsNullable = !underlyingType.IsValueType || NonNullableType != underlyingType;
        }
        public Type UnderlyingType { get; private set; }
        public Type CreatedType { get; set; }
        public JsonConverter Converter { get; set; }
        /// <summary>Makes the object that is then filled; null when the type offers no way.</summary>
        public Func<object> DefaultCreator { get; set; }
        public bool DefaultCreatorNonPublic { get; set; }
        internal Type NonNullableType { get; private set; }
        internal bool IsNullable { get; private set; }
        /// <summary>Of containers: the converter of what is inside.</summary>
        internal JsonConverter ItemConverter { get; set; }
    }
}
