using System;
using System.Collections.Generic;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>A dictionary, which is a JSON object.</summary>
    public class JsonDictionaryContract : JsonContract
    {
        public JsonDictionaryContract(Type underlyingType) : base(underlyingType)
        {
            Type dictionary = TypeFacts.Implemented(underlyingType, typeof(IDictionary<,>)) ?? TypeFacts.Implemented(underlyingType, typeof(IReadOnlyDictionary<,>));
            if (dictionary != null)
            {
                DictionaryKeyType = dictionary.GetGenericArguments()[0];
                DictionaryValueType = dictionary.GetGenericArguments()[1];
            }
            CreatedType = TypeFacts.CreatedDictionary(underlyingType, DictionaryKeyType, DictionaryValueType);
        }
        public Type DictionaryKeyType { get; private set; }
        public Type DictionaryValueType { get; private set; }
        /// <summary>Spells the keys; null leaves them as they are.</summary>
        public Func<string, string> DictionaryKeyResolver { get; set; }
    }
}
