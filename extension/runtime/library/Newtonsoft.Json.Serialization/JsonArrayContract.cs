using System;
using System.Collections;
using System.Collections.Generic;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>A collection, which is a JSON array.</summary>
    public class JsonArrayContract : JsonContract
    {
        public JsonArrayContract(Type underlyingType) : base(underlyingType)
        {
            Type list = TypeFacts.Implemented(underlyingType, typeof(IEnumerable<>));
            CollectionItemType = underlyingType.IsArray ? underlyingType.GetElementType() : list == null ? null : list.GetGenericArguments()[0];
            CreatedType = TypeFacts.CreatedCollection(underlyingType, CollectionItemType);
        }
        /// <summary>Null when the collection takes everything.</summary>
        public Type CollectionItemType { get; private set; }
        public bool IsMultidimensionalArray
        {
            get { return UnderlyingType.IsArray && UnderlyingType.GetArrayRank() > 1; }
        }
    }
}
