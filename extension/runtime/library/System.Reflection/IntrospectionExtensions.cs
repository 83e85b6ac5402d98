using System;

namespace System.Reflection
{
    /// <summary>Gives the TypeInfo of a type.</summary>
    public static class IntrospectionExtensions
    {
        public static TypeInfo GetTypeInfo(this Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            return (TypeInfo)type;
        }
    }
}
