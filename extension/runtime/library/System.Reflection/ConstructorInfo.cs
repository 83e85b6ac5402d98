using System;

namespace System.Reflection
{
    /// <summary>A constructor, as data.</summary>
    public abstract class ConstructorInfo : MethodBase
    {
        public static readonly string ConstructorName = ".ctor";
        public static readonly string TypeConstructorName = ".cctor";

        /// <summary>Makes an object.</summary>
        public object Invoke(object[] parameters)
        {
            return Invoke(null, parameters);
        }
        public override extern string ToString();
    }
}
