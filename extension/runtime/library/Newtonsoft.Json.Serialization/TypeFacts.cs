using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>What serialization asks of types.</summary>
    internal static class TypeFacts
    {
        /// <summary>The construction of an interface that the type is or implements; null for none.</summary>
        internal static Type Implemented(Type type, Type definition)
        {
            if (type.IsInterface && type.IsGenericType && type.GetGenericTypeDefinition() == definition) return type;
            foreach (Type candidate in type.GetInterfaces())
            {
                if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition) return candidate;
            }
            return null;
        }

        internal static bool IsPrimitive(Type type)
        {
            Type plain = Nullable.GetUnderlyingType(type) ?? type;
            if (plain.IsEnum || Type.GetTypeCode(plain) != TypeCode.Object) return true;
            return plain == typeof(DateTimeOffset) || plain == typeof(Guid) || plain == typeof(TimeSpan) || plain == typeof(Uri) || plain == typeof(byte[]);
        }
        internal static bool IsDictionary(Type type)
        {
            return typeof(IDictionary).IsAssignableFrom(type) || Implemented(type, typeof(IDictionary<,>)) != null || Implemented(type, typeof(IReadOnlyDictionary<,>)) != null;
        }
        /// <summary>The type itself, or one that does what an interface promises.</summary>
        internal static Type CreatedCollection(Type type, Type item)
        {
            if (!type.IsInterface && !type.IsAbstract) return type;
            Type element = item ?? typeof(object);
            if (type.IsInterface && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ISet<>)) return typeof(HashSet<>).MakeGenericType(element);
            Type definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
            if (definition == typeof(IReadOnlyList<>) || definition == typeof(IReadOnlyCollection<>)) return typeof(ReadOnlyCollection<>).MakeGenericType(element);
            Type list = typeof(List<>).MakeGenericType(element);
            return type.IsAssignableFrom(list) ? list : type;
        }
        internal static Type CreatedDictionary(Type type, Type key, Type value)
        {
            if (!type.IsInterface && !type.IsAbstract) return type;
            Type dictionary = typeof(Dictionary<,>).MakeGenericType(key ?? typeof(object), value ?? typeof(object));
            return type.IsAssignableFrom(dictionary) ? dictionary : type;
        }
        internal static T Attribute<T>(MemberInfo member) where T : Attribute
        {
            return (T)System.Attribute.GetCustomAttribute(member, typeof(T), true);
        }
    }
}
