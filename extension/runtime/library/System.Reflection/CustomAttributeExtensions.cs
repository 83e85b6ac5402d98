using System;
using System.Collections.Generic;

namespace System.Reflection
{
    /// <summary>Attributes of members, parameters and assemblies, with those that come down from what they override.</summary>
    public static class CustomAttributeExtensions
    {
        public static Attribute GetCustomAttribute(this MemberInfo element, Type attributeType)
        {
            return Attribute.GetCustomAttribute(element, attributeType);
        }
        public static Attribute GetCustomAttribute(this MemberInfo element, Type attributeType, bool inherit)
        {
            return Attribute.GetCustomAttribute(element, attributeType, inherit);
        }
        public static T GetCustomAttribute<T>(this MemberInfo element) where T : Attribute
        {
            return (T)Attribute.GetCustomAttribute(element, typeof(T));
        }
        public static T GetCustomAttribute<T>(this MemberInfo element, bool inherit) where T : Attribute
        {
            return (T)Attribute.GetCustomAttribute(element, typeof(T), inherit);
        }
        public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element)
        {
            return Attribute.GetCustomAttributes(element);
        }
        public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element, bool inherit)
        {
            return Attribute.GetCustomAttributes(element, inherit);
        }
        public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element, Type attributeType)
        {
            return Attribute.GetCustomAttributes(element, attributeType);
        }
        public static IEnumerable<Attribute> GetCustomAttributes(this MemberInfo element, Type attributeType, bool inherit)
        {
            return Attribute.GetCustomAttributes(element, attributeType, inherit);
        }
        public static IEnumerable<T> GetCustomAttributes<T>(this MemberInfo element) where T : Attribute
        {
            return (IEnumerable<T>)(object)Attribute.GetCustomAttributes(element, typeof(T));
        }
        public static IEnumerable<T> GetCustomAttributes<T>(this MemberInfo element, bool inherit) where T : Attribute
        {
            return (IEnumerable<T>)(object)Attribute.GetCustomAttributes(element, typeof(T), inherit);
        }
        public static bool IsDefined(this MemberInfo element, Type attributeType)
        {
            return Attribute.IsDefined(element, attributeType);
        }
        public static bool IsDefined(this MemberInfo element, Type attributeType, bool inherit)
        {
            return Attribute.IsDefined(element, attributeType, inherit);
        }

        public static Attribute GetCustomAttribute(this ParameterInfo element, Type attributeType)
        {
            return AttributeLists.Single(element, attributeType, true);
        }
        public static T GetCustomAttribute<T>(this ParameterInfo element) where T : Attribute
        {
            return (T)AttributeLists.Single(element, typeof(T), true);
        }
        public static IEnumerable<Attribute> GetCustomAttributes(this ParameterInfo element)
        {
            return (Attribute[])AttributeLists.Get(element, typeof(Attribute), true);
        }
        public static IEnumerable<T> GetCustomAttributes<T>(this ParameterInfo element) where T : Attribute
        {
            return (T[])AttributeLists.Get(element, typeof(T), true);
        }
        public static bool IsDefined(this ParameterInfo element, Type attributeType)
        {
            return AttributeLists.Has(element, attributeType, true);
        }

        public static Attribute GetCustomAttribute(this Assembly element, Type attributeType)
        {
            return AttributeLists.Single(element, attributeType, false);
        }
        public static T GetCustomAttribute<T>(this Assembly element) where T : Attribute
        {
            return (T)AttributeLists.Single(element, typeof(T), false);
        }
        public static IEnumerable<Attribute> GetCustomAttributes(this Assembly element)
        {
            return (Attribute[])AttributeLists.Get(element, typeof(Attribute), false);
        }
        public static IEnumerable<T> GetCustomAttributes<T>(this Assembly element) where T : Attribute
        {
            return (T[])AttributeLists.Get(element, typeof(T), false);
        }
        public static bool IsDefined(this Assembly element, Type attributeType)
        {
            return AttributeLists.Has(element, attributeType, false);
        }
    }
}
