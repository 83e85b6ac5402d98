using System.Reflection;

namespace System
{
    /// <summary>Makes objects of types that are known only at run time.</summary>
    public static class Activator
    {
        /// <summary>What the constructor throws arrives as it is, because `new T()` means this too.</summary>
        public static extern T CreateInstance<T>();
        public static object CreateInstance(Type type)
        {
            return CreateInstance(type, false);
        }
        public static object CreateInstance(Type type, bool nonPublic)
        {
            if (type == null) throw new ArgumentNullException("type");
            if (type == typeof(void)) throw new NotSupportedException("Cannot dynamically create an instance of System.Void.");
            if (type.IsArray) throw new MissingMethodException("No parameterless constructor defined for this object.");
            ConstructorInfo constructor = Constructor(type, null, nonPublic);
            return constructor == null ? ZeroOf(type) : constructor.Invoke(null);
        }
        public static object CreateInstance(Type type, params object[] args)
        {
            if (type == null) throw new ArgumentNullException("type");
            if (args == null || args.Length == 0) return CreateInstance(type, false);
            if (type.IsArray) return ArrayOf(type, args);
            Type inner = Nullable.GetUnderlyingType(type);
            if (inner != null && args.Length == 1 && inner.IsInstanceOfType(args[0])) return args[0];
            ConstructorInfo constructor = Constructor(type, args, false);
            return constructor.Invoke(Packed(constructor.GetParameters(), args));
        }
        private static object ArrayOf(Type type, object[] args)
        {
            int[] lengths = new int[args.Length];
            for (int i = 0; i < args.Length; i++)
            {
                if (!(args[i] is int)) throw new MissingMethodException("Constructor on type '" + type.FullName + "' not found.");
                lengths[i] = (int)args[i];
            }
            if (lengths.Length != type.GetArrayRank()) throw new MissingMethodException("Constructor on type '" + type.FullName + "' not found.");
            return Array.CreateInstance(type.GetElementType(), lengths);
        }
        /// <summary>What does not stand in an array already is put into that of the last parameter.</summary>
        private static object[] Packed(ParameterInfo[] parameters, object[] args)
        {
            int last = parameters.Length - 1;
            Type type = parameters[last].ParameterType;
            if (!type.IsArray) return args;
            if (args.Length == parameters.Length && (args[last] == null || type.IsInstanceOfType(args[last]))) return args;
            Array rest = Array.CreateInstance(type.GetElementType(), args.Length - last);
            for (int i = 0; i < rest.Length; i++) rest.SetValue(args[last + i], i);
            object[] packed = new object[parameters.Length];
            Array.Copy(args, packed, last);
            packed[last] = rest;
            return packed;
        }
        /// <summary>The best one for the arguments; null for a value type that has none without parameters.</summary>
        private static extern ConstructorInfo Constructor(Type type, object[] args, bool nonPublic);
        private static extern object ZeroOf(Type type);
    }
}
