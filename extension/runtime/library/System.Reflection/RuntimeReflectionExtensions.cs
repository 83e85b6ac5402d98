using System;
using System.Collections.Generic;

namespace System.Reflection
{
    /// <summary>Members of a type, those that it inherits and those that are not public too.</summary>
    public static class RuntimeReflectionExtensions
    {
        private const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

        public static IEnumerable<EventInfo> GetRuntimeEvents(this Type type)
        {
            return Checked(type).GetEvents(all);
        }
        public static IEnumerable<FieldInfo> GetRuntimeFields(this Type type)
        {
            return Checked(type).GetFields(all);
        }
        public static IEnumerable<MethodInfo> GetRuntimeMethods(this Type type)
        {
            return Checked(type).GetMethods(all);
        }
        public static IEnumerable<PropertyInfo> GetRuntimeProperties(this Type type)
        {
            return Checked(type).GetProperties(all);
        }
        /// <summary>A public one.</summary>
        public static EventInfo GetRuntimeEvent(this Type type, string name)
        {
            return Checked(type).GetEvent(name);
        }
        public static FieldInfo GetRuntimeField(this Type type, string name)
        {
            return Checked(type).GetField(name);
        }
        public static MethodInfo GetRuntimeMethod(this Type type, string name, Type[] parameters)
        {
            return Checked(type).GetMethod(name, parameters);
        }
        public static PropertyInfo GetRuntimeProperty(this Type type, string name)
        {
            return Checked(type).GetProperty(name);
        }
        public static MethodInfo GetMethodInfo(this Delegate del)
        {
            if (del == null) throw new ArgumentNullException("del");
            return del.Method;
        }
        public static MethodInfo GetRuntimeBaseDefinition(this MethodInfo method)
        {
            if (method == null) throw new ArgumentNullException("method");
            return method.GetBaseDefinition();
        }
        private static Type Checked(Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            return type;
        }
    }
}
