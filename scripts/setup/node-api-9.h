// better-sqlite3 13 is written for Node-API 10, from which on a reference may hold a string or another primitive. Put before
// its sources, this header builds it for Node-API 9 (Node 20, Electron 33): there a reference holds the value inside an
// object. The binary runs on later runtimes as well.
#pragma once

#undef NAPI_VERSION
#define NAPI_VERSION 9

#include <napi.h>

namespace Napi {

// A reference to any value, by way of a one-element array. All zero bytes are an empty one, as in Napi::Reference: the
// add-on keeps some in memory that SQLite has zeroed.
template <typename T>
class BoxedReference {
 public:
  BoxedReference() = default;
  BoxedReference(BoxedReference&&) = default;
  BoxedReference& operator=(BoxedReference&&) = default;

  bool IsEmpty() const { return box.IsEmpty(); }

  T Value() const { return box.IsEmpty() ? T() : box.Value().Get(0u).template As<T>(); }

  void Reset() { box.Reset(); }

  void Reset(const T& value, uint32_t refcount = 0) {
    Object holder = Array::New(value.Env(), 1);
    holder.Set(0u, value);
    box.Reset(holder, refcount);
  }

 private:
  Reference<Object> box;
};

template <>
class Reference<String> : public BoxedReference<String> {
 public:
  static Reference<String> New(const String& value, uint32_t refcount = 0) {
    Reference<String> made;
    made.Reset(value, refcount);
    return made;
  }
};

template <>
class Reference<Value> : public BoxedReference<Value> {
 public:
  static Reference<Napi::Value> New(const Napi::Value& value, uint32_t refcount = 0) {
    Reference<Napi::Value> made;
    made.Reset(value, refcount);
    return made;
  }
};

}  // namespace Napi
