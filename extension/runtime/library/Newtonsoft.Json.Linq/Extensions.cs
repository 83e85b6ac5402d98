using System;
using System.Collections.Generic;
using System.Globalization;

namespace Newtonsoft.Json.Linq
{
    /// <summary>Queries over tokens.</summary>
    public static class Extensions
    {
        public static IJEnumerable<JToken> Ancestors<T>(this IEnumerable<T> source) where T : JToken
        {
            return Each(source, token => token.Ancestors());
        }
        public static IJEnumerable<JToken> Descendants<T>(this IEnumerable<T> source) where T : JContainer
        {
            return Each(source, token => token.Descendants());
        }
        public static IJEnumerable<JToken> Children<T>(this IEnumerable<T> source) where T : JToken
        {
            return Each(source, token => token.Children());
        }
        public static IEnumerable<U> Children<T, U>(this IEnumerable<T> source) where T : JToken
        {
            return Convert<JToken, U>(Each(source, token => token.Children()));
        }
        private static IJEnumerable<JToken> Each<T>(IEnumerable<T> source, Func<T, IEnumerable<JToken>> inner) where T : JToken
        {
            if (source == null) throw new ArgumentNullException("source");
            return new JEnumerable<JToken>(System.Linq.Enumerable.SelectMany(source, inner));
        }
        public static IJEnumerable<JProperty> Properties(this IEnumerable<JObject> source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return new JEnumerable<JProperty>(System.Linq.Enumerable.SelectMany(source, item => item.Properties()));
        }
        public static IJEnumerable<T> AsJEnumerable<T>(this IEnumerable<T> source) where T : JToken
        {
            return source == null ? null : source as IJEnumerable<T> ?? new JEnumerable<T>(source);
        }
        public static IJEnumerable<JToken> Values(this IEnumerable<JToken> source)
        {
            return new JEnumerable<JToken>(Values<JToken, JToken>(source, null));
        }
        public static IJEnumerable<JToken> Values(this IEnumerable<JToken> source, object key)
        {
            return new JEnumerable<JToken>(Values<JToken, JToken>(source, key));
        }
        public static IEnumerable<U> Values<U>(this IEnumerable<JToken> source)
        {
            return Values<JToken, U>(source, null);
        }
        public static IEnumerable<U> Values<U>(this IEnumerable<JToken> source, object key)
        {
            return Values<JToken, U>(source, key);
        }
        internal static IEnumerable<U> Values<T, U>(IEnumerable<T> source, object key) where T : JToken
        {
            if (source == null) throw new ArgumentNullException("source");
            foreach (T token in source)
            {
                if (key != null)
                {
                    JToken value = token[key];
                    if (value != null) yield return Convert<JToken, U>(value);
                    continue;
                }
                JValue single = token as JValue;
                if (single != null)
                {
                    yield return Convert<JValue, U>(single);
                    continue;
                }
                foreach (JToken child in token.Children()) yield return Convert<JToken, U>(child);
            }
        }
        public static U Value<U>(this IEnumerable<JToken> value)
        {
            return Value<JToken, U>(value);
        }
        public static U Value<T, U>(this IEnumerable<T> value) where T : JToken
        {
            if (value == null) throw new ArgumentNullException("value");
            JToken token = value as JToken;
            if (token == null) throw new ArgumentException("Source value must be a JToken.");
            return Convert<JToken, U>(token);
        }
        private static IEnumerable<U> Convert<T, U>(IEnumerable<T> source) where T : JToken
        {
            foreach (T token in source) yield return Convert<JToken, U>(token);
        }
        internal static U Convert<T, U>(T token) where T : JToken
        {
            if (token == null) return default(U);
            if (token is U && typeof(U) != typeof(IComparable) && typeof(U) != typeof(IFormattable)) return (U)(object)token;
            JValue value = token as JValue;
            if (value == null) throw new InvalidCastException("Cannot cast " + token.GetType() + " to " + typeof(T) + ".");
            if (value.Value is U) return (U)value.Value;
            Type target = typeof(U);
            Type inner = Nullable.GetUnderlyingType(target);
            if (inner != null)
            {
                if (value.Value == null) return default(U);
                target = inner;
            }
            return (U)System.Convert.ChangeType(value.Value, target, CultureInfo.InvariantCulture);
        }
    }
}
