using System.Collections.Generic;

namespace System.Reflection
{
    /// <summary>A type with all its facts.</summary>
    public abstract class TypeInfo : Type
    {
        public extern Type AsType();
        public extern Type[] GenericTypeParameters { get; }
        public extern IEnumerable<Type> ImplementedInterfaces { get; }
        public extern bool IsAssignableFrom(TypeInfo typeInfo);
    }
}
